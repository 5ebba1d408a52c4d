// The part of the package the bench uses; it brings no types of its own.
declare module "diff-match-patch" {
  export default class DiffMatchPatch {
    /** Seconds; 0 means no limit. */
    Diff_Timeout: number;
    diff_main(a: string, b: string, isLineMode?: boolean): [kind: number, text: string][];
  }
}
