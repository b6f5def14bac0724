-- Moties: what was promised to a council, what it asks, from where one measures, and what was done with each tip (ADR 23).
create table motie (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  soort text not null check (soort in ('motie', 'raadsbesluit', 'begroting', 'convenant')),
  titel text not null,
  tekst text not null,
  raad text not null, -- whose promise it is: a council, or the boards of a region together
  gemeente_code text, -- null: the whole region
  vastgesteld_op date not null,
  bron text not null,
  bron_adres text,
  kanttekening text, -- stands above the figures, also in public
  eigenaar_id uuid not null,
  primary key (bureau_id, id),
  foreign key (bureau_id) references bureau (id),
  foreign key (gemeente_code) references gemeente (code)
);

-- One asked thing: the address of a figure, or why Baken cannot compute it and who can.
create table motie_vraag (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  motie_id uuid not null,
  volgorde integer not null,
  kenmerk text not null,
  zin text not null,
  indicator text,
  indicator_versie integer,
  keuze jsonb not null default '{}', -- value per dimension
  per text[] not null default '{}', -- dimensions that are kept
  reden text,
  herkomst text,
  heeft_ambitie boolean not null,
  voetnoot text,
  primary key (bureau_id, id),
  foreign key (bureau_id, motie_id) references motie (bureau_id, id),
  check ((indicator is null) = (indicator_versie is null)),
  check ((indicator is null) = (reden is not null)),
  check ((indicator is null) = (herkomst is not null)),
  check (heeft_ambitie or voetnoot is not null)
);
create index motie_vraag_motie on motie_vraag (bureau_id, motie_id, volgorde);

create table motie_streefwaarde (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  vraag_id uuid not null,
  richting text not null check (richting in ('minstens', 'hoogstens', 'meer-dan', 'minder-dan', 'hoger', 'lager')),
  waarde double precision,
  eenheid text not null check (eenheid in ('%', 'aantal')),
  van_schooljaar text not null check (van_schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
  tot_schooljaar text not null check (tot_schooljaar ~ '^[0-9]{4}-[0-9]{4}$'),
  leidend boolean not null,
  bron text,
  primary key (bureau_id, id),
  foreign key (bureau_id, vraag_id) references motie_vraag (bureau_id, id),
  check ((richting in ('hoger', 'lager')) = (waarde is null)),
  check (van_schooljaar <= tot_schooljaar)
);
-- A share and a number may disagree: both stand, one leads.
create unique index motie_streefwaarde_leidend on motie_streefwaarde (bureau_id, vraag_id) where leidend;

create table nulmeting (
  bureau_id integer not null,
  vraag_id uuid not null,
  versie integer not null default 1,
  cellen jsonb not null, -- [{ dimensies, waarde, teller, noemer }]; null is unknown
  peildatum date not null,
  bron text not null,
  betrouwbaarheid text not null check (betrouwbaarheid in ('goed', 'redelijk', 'zwak', 'onbekend')),
  opmerking text,
  herkomst text not null check (herkomst in ('berekend', 'ingevuld')),
  indicator_versie integer,
  bekend_op date,
  vastgezet_door uuid,
  vastgezet_op timestamptz,
  primary key (bureau_id, vraag_id),
  foreign key (bureau_id, vraag_id) references motie_vraag (bureau_id, id),
  check ((vastgezet_door is null) = (vastgezet_op is null)),
  check (herkomst <> 'berekend' or indicator_versie is not null)
);
create function nulmeting_vast() returns trigger language plpgsql as $$
begin
  if old.vastgezet_op is not null and (tg_op = 'DELETE' or new.vastgezet_op is not null)
  then raise exception 'een vastgezette nulmeting verandert niet; haal haar eerst los'; end if;
  if tg_op = 'DELETE' then return old; end if;
  if old.vastgezet_op is not null and (new.cellen, new.peildatum, new.bron, new.betrouwbaarheid, new.opmerking)
     is distinct from (old.cellen, old.peildatum, old.bron, old.betrouwbaarheid, old.opmerking)
  then raise exception 'loshalen en wijzigen zijn twee handelingen'; end if;
  return new;
end $$;
create trigger vast before update or delete on nulmeting for each row execute function nulmeting_vast();
revoke execute on function nulmeting_vast() from public;

create table motie_rapportdag (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  motie_id uuid not null,
  dag date not null,
  omschrijving text not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, motie_id) references motie (bureau_id, id),
  unique (bureau_id, motie_id, dag)
);

create table motie_tip (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  motie_id uuid not null,
  volgorde integer not null,
  groep text not null,
  tekst text not null,
  status text not null default 'nieuw' check (status in ('nieuw', 'in-onderzoek', 'overgenomen', 'deels', 'niet-overgenomen')),
  argument text,
  kosten_bedrag numeric(12, 2) check (kosten_bedrag >= 0),
  kosten_toelichting text,
  resultaat text,
  koppelingen jsonb not null default '[]', -- [{ titel, adres }]
  primary key (bureau_id, id),
  foreign key (bureau_id, motie_id) references motie (bureau_id, id),
  check (status not in ('overgenomen', 'deels', 'niet-overgenomen') or argument is not null)
);
create index motie_tip_motie on motie_tip (bureau_id, motie_id, volgorde);

create table motie_kosten (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  motie_id uuid not null,
  post text not null,
  jaar integer not null check (jaar between 2000 and 2100),
  bedrag numeric(12, 2) not null check (bedrag >= 0),
  primary key (bureau_id, id),
  foreign key (bureau_id, motie_id) references motie (bureau_id, id),
  unique (bureau_id, motie_id, post, jaar)
);

-- Who changed what, and why; only added to.
create table motie_wijziging (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  motie_id uuid not null,
  wat text not null,
  reden text,
  gebruiker_id uuid,
  op timestamptz not null,
  primary key (bureau_id, id),
  foreign key (bureau_id, motie_id) references motie (bureau_id, id)
);
create index motie_wijziging_motie on motie_wijziging (bureau_id, motie_id, op desc);

-- What the public reads of it: frozen, by four eyes, as a figure is. Figures are not in it: those come from publicatie.
create table motie_uitgave (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  motie_id uuid not null,
  uitgave integer not null,
  status text not null check (status in ('concept', 'ter-controle', 'gepubliceerd', 'ingetrokken')),
  openbaar jsonb not null,
  hash bytea not null,
  toelichting text,
  gemaakt_door uuid not null,
  gemaakt_op timestamptz not null,
  gecontroleerd_door uuid,
  gepubliceerd_op timestamptz,
  primary key (bureau_id, id),
  foreign key (bureau_id, motie_id) references motie (bureau_id, id),
  unique (bureau_id, motie_id, uitgave),
  check (gecontroleerd_door is null or gecontroleerd_door <> gemaakt_door),
  check (status <> 'gepubliceerd' or (gecontroleerd_door is not null and gepubliceerd_op is not null))
);
create function motie_uitgave_bevroren() returns trigger language plpgsql as $$
begin
  if old.status in ('gepubliceerd', 'ingetrokken') and (tg_op = 'DELETE'
     or (new.motie_id, new.uitgave, new.openbaar, new.hash, new.gemaakt_door, new.gecontroleerd_door, new.gepubliceerd_op)
     is distinct from (old.motie_id, old.uitgave, old.openbaar, old.hash, old.gemaakt_door, old.gecontroleerd_door, old.gepubliceerd_op))
  then raise exception 'wat openbaar is, is bevroren; maak een nieuwe uitgave'; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger bevroren before update or delete on motie_uitgave for each row execute function motie_uitgave_bevroren();
revoke execute on function motie_uitgave_bevroren() from public;

do $$
declare t text;
begin
  foreach t in array array['motie', 'motie_vraag', 'motie_streefwaarde', 'nulmeting', 'motie_rapportdag', 'motie_tip', 'motie_kosten',
    'motie_wijziging', 'motie_uitgave'] loop
    perform muur(t::regclass);
    execute format('grant select, insert on %I to baken_app', t);
    if t <> 'motie_wijziging' then execute format('grant update on %I to baken_app', t); end if;
  end loop;
end $$;
-- What was asked or proposed by mistake, and a concept, can be taken away; the motie and its history stay.
grant delete on motie_vraag, motie_streefwaarde, nulmeting, motie_rapportdag, motie_tip, motie_kosten, motie_uitgave to baken_app;

create view openbare_motie with (security_barrier) as
  select u.bureau_id, b.code as bureau_code, b.naam as bureau_naam, b.demo, u.motie_id, u.uitgave, u.status, u.openbaar,
         encode(u.hash, 'hex') as hash, u.toelichting, u.gepubliceerd_op
    from motie_uitgave u join bureau b on b.id = u.bureau_id where u.status in ('gepubliceerd', 'ingetrokken');
grant select on openbare_motie to baken_readonly, baken_app;
-- The owner reads them for the public view; the view shows published ones only.
create policy eigenaar on motie_uitgave for select to current_user using (true);
