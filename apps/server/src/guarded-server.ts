import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ServerLimits } from "./limits.ts";
import { refusalOfStranger } from "./refuse-strangers.ts";
import { securityHeaders } from "./security-headers.ts";
import { refusalBody } from "./send-refusal.ts";

/** A server that turns strangers away before anything is routed, and puts the security headers on every answer. */
export function guardedServer(
  limits: ServerLimits,
  route: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const server = createServer(
    {
      requestTimeout: limits.requestMs,
      headersTimeout: limits.headersMs,
      keepAliveTimeout: 5000,
      // How often the two limits above are looked at.
      connectionsCheckingInterval: Math.min(5000, limits.requestMs),
      requireHostHeader: false,
    },
    (request, response) => {
      for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value);
      const { method = "", url = "", headers, headersDistinct } = request;
      const caller = { method, url, headers, hosts: headersDistinct["host"] };
      const refusal = refusalOfStranger(caller, request.socket.localPort ?? 0);
      if (refusal === null) route(request, response);
      else turnAway(response, refusal);
    },
  );
  server.on("clientError", answerBrokenRequest);
  return server;
}

function turnAway(response: ServerResponse, sentence: string): void {
  response.writeHead(403, { "content-type": "application/json; charset=utf-8", connection: "close" });
  response.end(JSON.stringify(refusalBody("not-allowed", sentence)));
}

/** What is no HTTP, or did not come in time, gets a status and no more. */
function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
  const headers = Object.entries(securityHeaders).map(([header, value]) => `${header}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join("")}connection: close\r\ncontent-length: 0\r\n\r\n`);
}
