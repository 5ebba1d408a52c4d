/** Whether a window can be opened here: macOS and Windows always can, Linux needs a display server. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
