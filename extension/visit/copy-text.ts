/** Puts a text on the clipboard; resolves to whether the browser allowed it. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
