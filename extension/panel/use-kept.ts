import { useEffect, useState } from "preact/hooks";
import { findAnswerOf, readAnswers } from "../local/answers.ts";
import { onChanged } from "../local/changes.ts";
import type { KeptAnswer } from "../local/database.ts";

/** What was last answered about the page at an address; `undefined` while nothing is known. */
export function useAnswer(url: string): KeptAnswer | undefined {
  const [answer, setAnswer] = useState<KeptAnswer>();
  useEffect(() => {
    let isCurrent = true;
    const read = () => void findAnswerOf(url).then((found) => isCurrent && setAnswer(found));
    setAnswer(undefined);
    read();
    const stop = onChanged("answers", read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [url]);
  return answer;
}

/** Every page seen, the latest first; `undefined` until the browser's storage has answered. */
export function useAnswers(): readonly KeptAnswer[] | undefined {
  const [answers, setAnswers] = useState<readonly KeptAnswer[]>();
  useEffect(() => {
    const read = () => void readAnswers().then(setAnswers);
    read();
    return onChanged("answers", read);
  }, []);
  return answers;
}
