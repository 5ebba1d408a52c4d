import type { ApiAccess } from "../api-client.ts";
import { fail, type Result, succeed } from "../result.ts";
import { maySend, readSettings } from "../settings.ts";

/** Where the API is and the key that opens it, unless the reader wants nobody asked, or has not agreed to send pages there. */
export async function readAccess(): Promise<Result<ApiAccess>> {
  const settings = await readSettings();
  // In the browser-only mode nobody is asked, whatever key is stored.
  if (settings.mode === "local") return fail("not-connected");
  if (!maySend(settings)) return fail("no-consent");
  return succeed({ address: settings.apiAddress, token: settings.apiToken });
}
