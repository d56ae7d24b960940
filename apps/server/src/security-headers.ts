/** The content security policy of the viewer: everything from here, no inline code, no frames, no plug-ins. */
export const VIEWER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** For files that strangers made: should a browser show one after all, nothing in it runs. */
export const ORIGINAL_POLICY = "default-src 'none'; sandbox";

/** What every answer carries, refusals included. A route may only make it stricter. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": VIEWER_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};
