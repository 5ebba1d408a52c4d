import { useEffect, useState } from "preact/hooks";

/** What changes the colours of our pages while they are open. */
const LOOKS = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** A value that is another whenever the colours are: what is not drawn by style sheets is to be drawn anew. */
export function useLook(): string {
  const [look, setLook] = useState(readLook);
  useEffect(() => {
    const queries = LOOKS.map((query) => matchMedia(query));
    const change = () => setLook(readLook());
    for (const query of queries) query.addEventListener("change", change);
    return () => {
      for (const query of queries) query.removeEventListener("change", change);
    };
  }, []);
  return look;
}

function readLook(): string {
  return LOOKS.map((query) => matchMedia(query).matches).join();
}
