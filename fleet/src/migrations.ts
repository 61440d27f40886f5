/**
 * The store's tables, as steps that are only ever added to. Step N brings a store from schema N to N + 1; each runs in a transaction of
 * its own, under a lock that all processes share.
 */
export const migrations: readonly string[] = [
  `
  create table sources (
    id serial primary key,
    uri text not null unique,
    -- As it was typed last; reports show its files below that.
    shown text not null,
    registered boolean not null default false,
    listing bigint not null default 0,
    listed_at timestamptz,
    problems jsonb not null default '[]'
  );
  create table files (
    id bigserial primary key,
    source integer not null references sources on delete cascade,
    path text not null,
    place jsonb not null,
    version text not null,
    size bigint,
    listing bigint not null,
    -- What was last asked for: a version of the file under a generation of the policy.
    asked_version text,
    asked_policy integer,
    unique (source, path)
  );
  create table results (
    file bigint primary key references files on delete cascade,
    version text not null,
    policy integer not null,
    verdict text,
    format text,
    sha256 text,
    -- Why the file could not be judged after every try.
    failure text,
    -- The path that its report has.
    path text not null,
    -- JSON, as text: jsonb refuses characters that names in models may have.
    report text not null,
    worker text not null,
    judged_at timestamptz not null default now()
  );
  create index on results (verdict);
  create index on results (sha256);
  create table names (
    id serial primary key,
    name text not null unique,
    review text not null
  );
  create table file_names (
    file bigint not null references files on delete cascade,
    name integer not null references names,
    primary key (file, name)
  );
  create index on file_names (name);
  create table history (
    file bigint not null references files on delete cascade,
    version text not null,
    policy integer not null,
    verdict text,
    judged_at timestamptz not null default now()
  );
  create index on history (file);
  create index on history (judged_at);
  create table workers (
    id uuid primary key,
    host text not null,
    process integer not null,
    tool text not null,
    started_at timestamptz not null default now(),
    seen_at timestamptz not null default now()
  );
  create table leases (
    job uuid primary key,
    worker uuid not null references workers on delete cascade
  );
  `,
];
