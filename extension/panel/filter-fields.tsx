import type { ComponentChildren } from "preact";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** Where the reader writes words to be found in a list. */
export function SearchField({ label, value, change }: SearchFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="search"
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceFieldProps extends SearchFieldProps {
  /** What is chosen among: named, so that tests and styles find it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A choice that narrows a list down. */
export function ChoiceField({ label, value, change, name, children }: ChoiceFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <select data-filter={name} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
