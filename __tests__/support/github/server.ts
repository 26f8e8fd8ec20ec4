import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Dispatch, type State, answer, graphql } from "./calls.ts";
import { findCall, replyProblems, requestProblems } from "./contract.ts";
import { type Failing, type Failure, Failures } from "./failures.ts";
import { ACTIONS_BOT, type Identity, MAY_ALL, OCTOCAT, type Options, PERSONAL_TOKEN, PULL_REQUEST, REPOSITORY, TOKEN } from "./identities.ts";
import { type Reply, now, problem, usualHeaders } from "./replies.ts";
import { type Tree, commitTo } from "./repository.ts";
import type { Author, Comment } from "./resources.ts";

export * from "./identities.ts";
export type { Author, Comment, Dispatch, Failing, Failure, Tree };

export interface Logged {
  readonly method: string;
  /** With the query, without the prefix. */
  readonly path: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** Undefined while there is no answer, and where there never is one. */
  status?: number;
}

/** A GitHub of one repository, to be closed after the test, and with no violations then. */
export interface GitHub extends State {
  /** Where GraphQL is answered; not below the prefix on GitHub Enterprise Server. */
  readonly graphqlUrl: string;
  readonly requests: readonly Logged[];
  /** Where requests, or replies of this server, broke GitHub's description. Such a request is answered with 500. */
  readonly violations: string[];
  readonly fail: (failure: Failure) => void;
  readonly close: () => Promise<void>;
}

/** Starts a GitHub on a free port. It keeps what it is told, and answers as GitHub's description of itself says. */
export async function startGitHub({ prefix = "", repository = REPOSITORY, permissions = MAY_ALL, tokens = {} }: Options = {}): Promise<GitHub> {
  const identities: Readonly<Record<string, Identity>> = { [TOKEN]: { ...ACTIONS_BOT, permissions }, [PERSONAL_TOKEN]: { ...OCTOCAT, permissions }, ...tokens };
  const failures = new Failures();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      github.violations.push(`${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const graphqlPath = `${prefix.replace(/\/v3$/, "")}/graphql`;
  const requests: Logged[] = [];
  // Higher than 32 bits, as GitHub's are by now.
  let lastId = 3_000_000_000;
  const github: GitHub = {
    url: origin + prefix,
    graphqlUrl: origin + graphqlPath,
    repository,
    comments: [],
    dispatches: [],
    contents: { branches: new Map(), commits: new Map(), listed: Infinity },
    commit: (branch, tree) => commitTo(github.contents, branch, tree),
    requests,
    violations: [],
    addComment({ author, body, issue = PULL_REQUEST }) {
      const comment: Comment = { id: (lastId += 1), issue, author, body, createdAt: now(), updatedAt: now() };
      github.comments.push(comment);
      return comment;
    },
    fail: (failure) => failures.add(failure),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    const logged: Logged = { method, path: url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : url, at: Date.now() };
    requests.push(logged);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return; // The client left: there is nobody to answer.
    }
    const respond = checked(request, url, Buffer.concat(chunks).toString());
    const failing = respond.violation ? undefined : failures.take(method, logged.path);
    const send = (reply: Reply) => {
      if (response.destroyed) return;
      logged.status = reply.status;
      if (reply.raw !== undefined) return void response.writeHead(reply.status, { ...usualHeaders(requests.length), ...reply.headers }).end(reply.raw);
      const html = typeof reply.body === "string";
      response.writeHead(reply.status, { ...usualHeaders(requests.length), ...(reply.body !== undefined && { "content-type": html ? "text/html; charset=utf-8" : "application/json; charset=utf-8" }), ...reply.headers });
      response.end(html || reply.body === undefined ? reply.body : JSON.stringify(reply.body));
    };
    if (failing === undefined) return send(respond.reply());
    if (failing === "hang") return;
    if (failing === "garbage") return send({ status: 200, body: "<!DOCTYPE html><title>Unicorn!</title><p>This page is taking too long to load." });
    if (failing === "drop" || failing === "drop-after") {
      if (failing === "drop-after") respond.reply();
      request.socket.destroy();
    } else if ("slow" in failing) {
      setTimeout(() => send(respond.reply()), failing.slow).unref();
    } else {
      const { status, message, headers = {} } = failing;
      send({ ...respond.reply(problem(status, { message })), headers });
    }
  }

  /** Looks a request over before it is known whether it is to fail, so that wrong ones are noticed even then. */
  function checked(request: IncomingMessage, url: string, body: string): { readonly violation: boolean; readonly reply: (instead?: Reply) => Reply } {
    const { method = "", headers } = request;
    const { pathname, searchParams } = new URL(url, origin);
    const who = identities[/^(?:token|bearer) (\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? ""];
    if (method === "POST" && pathname === graphqlPath) return { violation: false, reply: (instead) => instead ?? graphql(who, body) };
    const call = pathname.startsWith(`${prefix}/`) ? findCall(method, pathname.slice(prefix.length)) : undefined;
    const problems = call ? requestProblems(call, searchParams, headers, body) : ["no call that is known here"];
    if (!call || problems.length > 0) {
      github.violations.push(...problems.map((each) => `${method} ${url}: ${each}`));
      return { violation: true, reply: () => problem(500, { message: `Not what GitHub's description allows: ${problems.join("; ")}` }) };
    }
    return {
      violation: false,
      reply(instead) {
        const reply = instead ?? (who ? answer(call, who, searchParams, body, github, headers.accept) : problem(401));
        if (reply.raw !== undefined) return reply;
        const text = reply.body === undefined ? "" : JSON.stringify(reply.body);
        github.violations.push(...replyProblems(call, reply.status, text).map((each) => `answering ${method} ${url}: ${each}`));
        return reply;
      },
    };
  }

  return github;
}
