/**
 * What a page's own script can learn of words that the overlay shows and the page does not, as an expression
 * for the page: by the browser's search, by selections, by what is under a point, and by our highlights.
 */
export function spyFor(words: string, own: string): string {
  return `((words, own) => {
    const host = document.querySelector("sverka-overlay");
    const selection = getSelection();
    const read = () => [selection.toString(), selection.anchorNode?.getRootNode?.().nodeName ?? ""];
    const seen = [];
    selection.removeAllRanges();
    const found = find(words, false, false, true);
    seen.push(...read());
    selection.removeAllRanges();
    document.execCommand("selectAll");
    seen.push(...read());
    selection.removeAllRanges();
    const around = document.createRange();
    around.selectNode(host);
    selection.addRange(around);
    seen.push(...read());
    selection.removeAllRanges();
    for (let [x, y] = [innerWidth - 8, innerHeight - 8]; y > innerHeight - 500; [x, y] = [x - 4, y - 8]) {
      seen.push(document.elementFromPoint(x, y)?.getRootNode().nodeName ?? "");
      seen.push(document.caretPositionFromPoint?.(x, y)?.offsetNode.getRootNode().nodeName ?? "");
    }
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const answer = {
      finds: found,
      findsOwn: find(own, false, false, true),
      sees: seen.some((one) => one === "#document-fragment" || one.includes(words)),
      root: String(host.shadowRoot) + host.childNodes.length + (host.textContent ?? ""),
      marked: ranges.length,
      // Ranges hold the page's own nodes, and nothing of ours hangs on them.
      strange: ranges.filter((range) =>
        range.startContainer.getRootNode() !== document || range.endContainer.getRootNode() !== document ||
        Object.getOwnPropertyNames(range).length > 0 || !(range instanceof Range)).length,
    };
    selection.removeAllRanges();
    return answer;
  })(${JSON.stringify(words)}, ${JSON.stringify(own)})`;
}

/** What it should learn: its own words, and that some of them are marked. */
export const LEARNT = { finds: false, findsOwn: true, sees: false, root: "null0", strange: 0 };
