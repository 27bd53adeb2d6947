// Where GraphiQL keeps what was typed. It keeps the open tab's query and variables twice: with the tabs, and alone, the
// latter not at the same moment. Where the two differ after a reload, it opens a copy of the tab; so the tabs decide.

const OF_OPEN_TAB = { "graphiql:query": "query", "graphiql:variables": "variables" };

export const storage = {
  get length() {
    return localStorage.length;
  },
  getItem(key) {
    const property = OF_OPEN_TAB[key];
    return property ? (openTab()?.[property] ?? null) : localStorage.getItem(key);
  },
  setItem(key, value) {
    if (!(key in OF_OPEN_TAB)) localStorage.setItem(key, value);
  },
  removeItem(key) {
    localStorage.removeItem(key);
  },
  clear() {
    localStorage.clear();
  },
};

function openTab() {
  const state = JSON.parse(localStorage.getItem("graphiql:tabState"));
  return state?.tabs?.[state.activeTabIndex];
}
