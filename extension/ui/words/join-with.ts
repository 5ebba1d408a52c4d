/** "a, b and c" with the given word for "and", first letter capital. */
export function joinWith(and: string, parts: readonly string[]): string {
  const list = parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
  return list.charAt(0).toUpperCase() + list.slice(1);
}
