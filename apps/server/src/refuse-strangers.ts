import type { IncomingHttpHeaders } from "node:http";

/** What is looked at of a request before anything else is done with it. */
export interface Caller {
  readonly method: string;
  /** As requested: path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Every Host that was sent: of several, `headers` has the first only, and another program may go by another. */
  readonly hosts?: readonly string[] | undefined;
}

/**
 * Why a request is refused before it is routed, or null when it may go on.
 *
 * Any page in the same browser can reach a server on loopback, and a name that an attacker owns can be made to lead
 * there ("DNS rebinding"): then the browser takes the two for the same origin, and looking at the Origin alone sees
 * nothing. So the Host has to be one that only this server has; what the browser itself calls cross-site or same-site
 * is refused, reading included; and an Origin, where there is one, has to be our own. Programs that are no browsers
 * send neither and pass.
 *
 * @param port the one on which the request came in
 */
export function refusalOfStranger(caller: Caller, port: number): string | null {
  const host = caller.headers.host?.toLowerCase();
  const isOne = (caller.hosts?.length ?? 1) <= 1;
  if (host === undefined || !isOne || !hostsOf(port).includes(host)) {
    return `This server answers to localhost:${port} only; open it under that name.`;
  }
  // A whole address instead of a path is for proxies, and would name a host beside the one that was looked at.
  if (!caller.url.startsWith("/")) return "This server is no proxy; ask it for a path.";
  if (comesFromElsewhere(caller.headers) && !opensShell(caller)) return FOREIGN;
  const { origin } = caller.headers;
  // `http://` because that is what is served; "null" (a sandboxed frame, a file) is no origin of ours either.
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
    return FOREIGN;
  }
  return null;
}

/** What a page of another site is told. */
export const FOREIGN = "Other sites may not ask this server; open it in a window of its own.";

/** True when a browser says that another site, or another server on this machine, is behind a request. */
export function comesFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/** The names under which a server on loopback is reached; port 80 is left out of a Host. */
function hostsOf(port: number): readonly string[] {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

/**
 * A link followed in a window: it shows the page that everyone gets, and the site that holds the link sees nothing.
 *
 * An address can be written in several ways ("/%61pi"), so the API looks at this again once it is routed; here it is
 * refused early.
 */
function opensShell({ method, url, headers }: Caller): boolean {
  const isNavigation = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  const isApi = url.toLowerCase().startsWith("/api");
  return (method === "GET" || method === "HEAD") && isNavigation && !isApi;
}
