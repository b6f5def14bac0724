-- An opgave as it was laid ready for who asks for it (ADR 23): frozen with its hash, and when it was submitted. What it tells, can never be updated.
create table opgave_kopie (
  bureau_id integer not null references bureau (id),
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  vorm text not null,
  periode text not null check (periode ~ '^\d{4}(-\d{4})?$'),
  gemeente_code text not null default '', -- '': the whole bureau
  uitgave integer not null,
  reden text, -- what a next one puts right
  toelichting text,
  inhoud jsonb not null,
  hash bytea not null,
  gemaakt_door uuid,
  gemaakt_op timestamptz not null,
  ingediend_op date,
  ingediend_bij text,
  ingediend_door uuid,
  ingediend_vastgelegd_op timestamptz,
  vervallen_op timestamptz, -- a next one took its place before it was submitted
  primary key (bureau_id, id),
  unique (bureau_id, vorm, periode, gemeente_code, uitgave),
  check ((ingediend_op is null) = (ingediend_bij is null)),
  check (ingediend_op is null or vervallen_op is null)
);
select muur('opgave_kopie');
grant select, insert on opgave_kopie to baken_app;
grant update (versie, ingediend_op, ingediend_bij, ingediend_door, ingediend_vastgelegd_op, vervallen_op) on opgave_kopie to baken_app;
