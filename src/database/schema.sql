-- One row a numeric claim of a document; the columns are those of Observation in model.ts, in the same order.
create table observations (
  id varchar primary key,
  indicator varchar,
  subject varchar not null,
  region varchar not null,
  region_name varchar not null,
  year integer,
  kind varchar not null check (kind in ('actual', 'target')),
  measure varchar not null check (measure in ('level', 'change', 'rank')),
  value double not null,
  value_max double,
  unit varchar not null,
  comparator varchar not null check (comparator in ('=', '>=', '>', '<=', '<', '~')),
  written varchar not null,
  scope varchar,
  document varchar not null,
  "start" integer not null,
  "end" integer not null,
  quote varchar not null,
  section varchar not null,
  rule varchar not null,
  reviewed boolean not null
);

-- The particulars of the documents that the observations come from.
create table documents (
  id varchar primary key,
  title varchar not null,
  issuer varchar not null,
  region varchar not null,
  region_name varchar not null,
  genre varchar not null,
  year integer not null,
  published varchar,
  written varchar,
  index_number varchar,
  document_number varchar,
  note varchar,
  sha256 varchar not null,
  characters integer not null
);

-- National values to see a region against: the columns of observations, and the publication that states each.
create table reference as
select *, ''::varchar as title, ''::varchar as issuer, ''::varchar as published
from observations;
