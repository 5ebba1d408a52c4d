import type { Span } from "../../shared/text/span.ts";
import { cutQuote, type QuotePiece } from "./quote-pieces.ts";
import { keepTogether } from "./words/keep-together.ts";

interface QuoteProps {
  readonly text: string;
  readonly changed: readonly Span[];
  readonly language: string;
  /** How changed words are painted: as gone from the newer text, or as new in it. */
  readonly as: "removed" | "added";
}

/** A statement's words with the differing ones painted. */
export function Quote({ text, changed, language, as }: QuoteProps) {
  return (
    <blockquote lang={language}>
      {cutQuote(text, changed).map((piece, index) => (
        <Piece key={index} piece={piece} as={as} />
      ))}
    </blockquote>
  );
}

function Piece({ piece, as }: { readonly piece: QuotePiece; readonly as: QuoteProps["as"] }) {
  const text = keepTogether(piece.text);
  if (!piece.isChanged) return <span class={piece.isFolded ? "fold" : ""}>{text}</span>;
  const style = piece.hasNumber ? "number" : "";
  return as === "removed" ? <del class={style}>{text}</del> : <ins class={style}>{text}</ins>;
}
