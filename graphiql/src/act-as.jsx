// Whom to act as: the demo members that the server offers, if it offers any.

import { useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef, useState } from "react";

const STORAGE_KEY = "quintet:act-as";

// The demo members, the one chosen (undefined: nobody signed in), and the headers that go with every request.
export function useMember() {
  const [members, setMembers] = useState([]);
  const [chosen, setChosen] = useState(() => localStorage.getItem(STORAGE_KEY) ?? "");
  const member = members.find((candidate) => keyOf(candidate) === chosen);

  useEffect(() => {
    demoMembers().then(setMembers);
  }, []);

  // Read when a request is sent, so that a choice holds at once for everything that is sent after it.
  const token = useRef();
  token.current = member?.token;
  const headers = () => (token.current ? { authorization: `Bearer ${token.current}` } : {});

  const choose = (key) => {
    localStorage.setItem(STORAGE_KEY, key);
    setChosen(key);
  };
  return { members, member, choose, headers };
}

export function ActAs({ members, member, choose }) {
  const { stop } = useGraphiQLActions();
  if (members.length === 0) return null;
  const change = (event) => {
    // A running subscription belongs to the member who started it.
    stop();
    choose(event.target.value);
  };
  return (
    <label className="quintet-act-as" title={member?.about ?? "Requests carry no token: what everybody may see."}>
      Act as
      <select name="act-as" value={member ? keyOf(member) : ""} onChange={change}>
        <option value="">Anonymous</option>
        {platformsOf(members).map((platform) => (
          <optgroup key={platform} label={platform.toUpperCase()}>
            {members
              .filter((candidate) => candidate.platform === platform)
              .map((candidate) => (
                <option key={keyOf(candidate)} value={keyOf(candidate)} title={candidate.about}>
                  {candidate.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

// A server without a demo world answers 404: then there is nobody to choose.
async function demoMembers() {
  try {
    const response = await fetch("/demo/members", { headers: { accept: "application/json" } });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

const keyOf = (member) => `${member.platform}/${member.username}`;

const platformsOf = (members) => [...new Set(members.map((member) => member.platform))];
