import type { ApiAccess } from "../api-client.ts";
import { fail, type Result, succeed } from "../result.ts";
import { maySend, readSettings } from "../settings.ts";

/** Where the API is and the key that opens it, unless the reader has not agreed to send pages there. */
export async function readAccess(): Promise<Result<ApiAccess>> {
  const settings = await readSettings();
  if (!maySend(settings)) return fail("no-consent");
  return succeed({ address: settings.apiAddress, token: settings.apiToken });
}
