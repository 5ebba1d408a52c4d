/** Runs work that is written in steps in one go. */
export function runToEnd<Value>(steps: Iterator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
