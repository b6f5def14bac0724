-- What a user chose for a list: its columns, and views he gave a name. Kept here and not in a browser, so that it stays.
create table lijstvoorkeur (
  bureau_id integer not null references bureau,
  gebruiker_id uuid not null,
  lijst text not null,
  kolommen text[] not null default '{}', -- empty: the ones a list begins with
  weergaven jsonb not null default '[]',
  bijgewerkt_op timestamptz not null default now(),
  primary key (bureau_id, gebruiker_id, lijst)
);

-- An export that was asked for, with its purpose; fetched by who asked, within a quarter of an hour.
create table lijstexport (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  gebruiker_id uuid not null,
  lijst text not null,
  doel text not null,
  vraag text not null,
  gevraagd_op timestamptz not null,
  opgehaald_op timestamptz,
  primary key (bureau_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['lijstvoorkeur', 'lijstexport'] loop
    perform muur(t::regclass);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
end $$;
