/** Who calls: the owner of the server, or somebody with a key of their own. */
export interface User {
  /** Name that everything the user keeps is stored under. */
  readonly name: string;
  readonly access: "owner" | "write" | "read";
}

/** The one with the token of the first start. */
export const OWNER: User = { name: "owner", access: "owner" };

/** What the token guard leaves for the routes behind it. */
export interface Called {
  Variables: { user: User };
}
