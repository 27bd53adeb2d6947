# What is done here more than once. `./dev RECIPE` first installs what the recipe needs.

set positional-arguments

just := just_executable()
binaries := env("CARGO_TARGET_DIR", "target") / "debug"

# Every build takes the whole workspace's features, so that no dependency is compiled in two ways.
build := "cargo build --workspace --bin"

_list:
    @{{ just }} --list

# Serve on http://127.0.0.1:4000; arguments go to `quintet serve`
up *arguments: build
    exec {{ binaries }}/quintet serve "$@"

# The databases' tests run in a schema of the platform's name, and OROS's in `public` too, where hosts have their tables.
# Run everything that CI runs
test: graphiql check
    cargo build --workspace
    {{ just }} entities --check
    {{ just }} schema-check
    {{ just }} browser
    cargo test --workspace
    QUINTET_TEST_SCHEMA=public cargo test --workspace --test platforms -- oros::

# Check format and lints
check:
    @if cargo fmt --version > /dev/null 2>&1; then cargo fmt --check; else echo "left out: no rustfmt here"; fi
    @if cargo clippy --version > /dev/null 2>&1; then cargo clippy --workspace --all-targets -- -D warnings; else echo "left out: no clippy here"; fi

# Build the program, GraphiQL in it
build: graphiql
    {{ build }} quintet

# Build the program to install, GraphiQL in it: target/release/quintet
release: graphiql
    cargo build --release --bin quintet

# Bundle GraphiQL into graphiql/dist, if its inputs changed
graphiql:
    @node graphiql/build.mjs

# Write the composed supergraph to schema.graphql
schema: build
    {{ binaries }}/quintet schema > target/schema.graphql
    mv target/schema.graphql schema.graphql

# Check that schema.graphql is the composed supergraph
schema-check: build
    @{{ binaries }}/quintet schema | diff -u schema.graphql - || (echo "schema.graphql differs: run ./dev schema"; exit 1)

# Generate the entities from the migrated schemas (--check: only compare)
entities *arguments:
    {{ build }} codegen
    {{ binaries }}/codegen "$@"

# Try GraphiQL in a headless browser, against a server of its own
browser *arguments: build
    QUINTET={{ binaries }}/quintet node graphiql/browser.test.mjs "$@"

# Measure (see bench/)
bench *arguments:
    cargo run --release -p bench -- "$@"

# Open psql on the database in use
psql *arguments: build
    @{{ binaries }}/quintet psql "$@"

# Remove what was built; data/ stays
clean:
    rm -rf {{ binaries }} target/release graphiql/dist graphiql/node_modules
