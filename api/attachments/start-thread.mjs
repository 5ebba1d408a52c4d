// The one file that Node runs as it is: a thread does not take over the loader of TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./attachment-thread.ts");
