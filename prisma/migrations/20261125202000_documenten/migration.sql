-- Documents of a dossier. The bytes stand here too, enciphered in parts, so that one backup holds everything and the walls of a
-- bureau hold for them as well (ADR 13).
create table document (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  soort text not null,
  titel text not null,
  datum date not null, -- the day that stands on it
  bron text not null,
  onderwerp_soort text, -- the instrument it belongs to, such as vrijstelling
  onderwerp_id uuid,
  aangemaakt_op timestamptz not null default now(),
  aangemaakt_door uuid,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  intrekreden text,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  check ((onderwerp_soort is null) = (onderwerp_id is null)),
  check ((ingetrokken_op is null) = (intrekreden is null))
);
create index document_jongere on document (bureau_id, jongere_id, datum desc);
create index document_onderwerp on document (bureau_id, onderwerp_id) where onderwerp_id is not null;

create table documentversie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  document_id uuid not null,
  volgnummer integer not null,
  bestandsnaam text not null,
  bestandstype text not null,
  bytes integer not null,
  delen integer not null,
  som bytea not null, -- keyed digest of the content, to know the same file again
  scan text not null check (scan in ('schoon', 'niet-gescand', 'quarantaine')),
  scan_reden text check (scan_reden in ('besmet', 'niet-bereikbaar')),
  scan_bevinding text,
  scan_pogingen integer not null default 0,
  gescand_op timestamptz,
  toegevoegd_op timestamptz not null default now(),
  toegevoegd_door uuid,
  primary key (bureau_id, id),
  unique (bureau_id, document_id, volgnummer),
  foreign key (bureau_id, document_id) references document (bureau_id, id),
  check ((scan = 'quarantaine') = (scan_reden is not null))
);
create index documentversie_scan on documentversie (bureau_id, scan, gescand_op) where scan <> 'schoon';

create table documentdeel (
  bureau_id integer not null,
  documentversie_id uuid not null,
  volgnummer integer not null,
  inhoud bytea not null, -- AES-256-GCM, bound to its version and place
  primary key (bureau_id, documentversie_id, volgnummer),
  foreign key (bureau_id, documentversie_id) references documentversie (bureau_id, id)
);
alter table documentdeel alter column inhoud set storage external; -- what is enciphered does not get smaller

do $$
declare t text;
begin
  foreach t in array array['document', 'documentversie', 'documentdeel'] loop
    perform muur(t::regclass);
  end loop;
end $$;
grant select, insert, update on document, documentversie to baken_app;
grant select, insert on documentdeel to baken_app;
