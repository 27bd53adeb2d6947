// How GraphiQL reaches the server: queries and mutations by HTTP, subscriptions by graphql-transport-ws, one path.

import { Kind, parse } from "graphql";
import { createClient } from "graphql-ws";

const PATH = "/graphql";

// `actingHeaders` gives the headers of the member acted as; GraphiQL's headers editor has the last word.
export function createFetcher(actingHeaders) {
  return (request, { headers: edited = {} } = {}) => {
    const headers = new Headers(actingHeaders());
    for (const [name, value] of Object.entries(edited)) headers.set(name, value);
    const operation = chosenOperation(request);
    const named = { ...request, operationName: operation ? operation.name?.value : request.operationName };
    return operation?.operation === "subscription" ? subscription(named, headers) : post(named, headers);
  };
}

// Read from the text, because GraphiQL still tells the last tab's operation for a moment after a change of tabs.
// Undefined where there is no choosing: then the server's error says why.
function chosenOperation({ query, operationName }) {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  } catch {
    return undefined;
  }
}

async function post(request, headers) {
  headers.set("accept", "application/graphql-response+json, application/json;q=0.9");
  headers.set("content-type", "application/json");
  const response = await fetch(PATH, { method: "POST", headers, body: JSON.stringify(request) });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The server answered ${response.status} without JSON: ${text.slice(0, 500)}`);
  }
}

// A socket of its own for each subscription: its token is told once, when the socket opens.
function subscription(request, headers) {
  return {
    subscribe(observer) {
      const url = new URL(PATH, location.href);
      url.protocol = url.protocol.replace("http", "ws");
      const client = createClient({ url: url.href, connectionParams: Object.fromEntries(headers) });
      client.subscribe(request, {
        next: (result) => observer.next(result),
        error: (error) => observer.error(readable(error)),
        complete: () => observer.complete(),
      });
      return { unsubscribe: () => client.dispose() };
    },
  };
}

function readable(error) {
  return error instanceof CloseEvent
    ? new Error(`The server closed the connection: ${error.reason || "no reason given"} (${error.code})`)
    : error;
}
