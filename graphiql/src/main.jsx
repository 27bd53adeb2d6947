// The page: GraphiQL on this server's /graphql, with the examples as tabs and a choice of whom to act as.

import "./workers.js";
import "./style.css";
import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { ActAs, useMember } from "./act-as.jsx";
import { createFetcher } from "./fetcher.js";
import mark from "./mark.svg";
import { storage } from "./storage.js";

const PLUGINS = [HISTORY_PLUGIN, { ...explorerPlugin({ showAttribution: false }), title: "Query builder" }];

function Page() {
  const { members, member, choose, headers } = useMember();
  // One fetcher for the page's life: a new one would make GraphiQL ask for the whole schema again.
  const [fetcher] = useState(() => createFetcher(headers));
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={EXAMPLES}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <div className="quintet-bar">
          <ActAs members={members} member={member} choose={choose} />
          <span className="quintet-name">
            <img src={mark} alt="" width="20" height="20" />
            Quintet
          </span>
        </div>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById("graphiql")).render(<Page />);
