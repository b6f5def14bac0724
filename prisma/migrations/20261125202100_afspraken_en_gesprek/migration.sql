-- Appointments: kept as the day and the time on the clock in the Netherlands, so that summer time cannot shift them.
create table afspraak (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  jongere_id uuid not null,
  werkproces_id uuid,
  gebruiker_id uuid not null, -- in whose diary
  vorm text not null check (vorm in ('gesprek', 'huisbezoek', 'telefoon', 'videobellen', 'overleg')),
  met text[] not null,
  datum date not null,
  tijd text not null check (tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  duur integer not null check (duur between 5 and 600), -- minutes
  plaats text not null default '',
  toelichting text not null default '', -- for ourselves; never in an invitation
  status text not null default 'gepland' check (status in ('gepland', 'gehouden', 'niet-verschenen', 'afgezegd')),
  volgnummer integer not null default 0, -- SEQUENCE of the invitation
  genodigden bytea, -- enciphered mail addresses that got the invitation
  reden text,
  contactmoment_id uuid,
  aangemaakt_op timestamptz not null default now(),
  aangemaakt_door uuid,
  primary key (bureau_id, id),
  foreign key (bureau_id, jongere_id) references jongere (bureau_id, id),
  foreign key (bureau_id, werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, contactmoment_id) references contactmoment (bureau_id, id),
  check (status <> 'afgezegd' or reden is not null)
);
create index afspraak_agenda on afspraak (bureau_id, gebruiker_id, datum, tijd, id);
create index afspraak_jongere on afspraak (bureau_id, jongere_id, datum);

-- The secret link to one's own diary. Only a digest of it is kept.
create table agendalink (
  bureau_id integer not null references bureau,
  gebruiker_id uuid not null,
  token_hash bytea not null,
  gemaakt_op timestamptz not null default now(),
  ingetrokken_op timestamptz,
  laatst_gebruikt_op timestamptz,
  venster_begin timestamptz,
  venster_aantal integer not null default 0,
  primary key (bureau_id, gebruiker_id)
);
create index agendalink_token on agendalink (token_hash) where ingetrokken_op is null;

-- A conversation report beside its free text.
alter table contactmoment
  add column gesprekssoort text,
  add column aanwezig text,
  add column aanleiding text,
  add column gezien text, -- what was seen and heard
  add column vervolg text;
create table contactafspraak (
  bureau_id integer not null,
  contactmoment_id uuid not null,
  volgnummer integer not null,
  wat text not null,
  wie text not null,
  datum date,
  primary key (bureau_id, contactmoment_id, volgnummer),
  foreign key (bureau_id, contactmoment_id) references contactmoment (bureau_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['afspraak', 'agendalink', 'contactafspraak'] loop
    perform muur(t::regclass);
  end loop;
end $$;
grant select, insert, update on afspraak, agendalink to baken_app;
grant select, insert on contactafspraak to baken_app;

-- A calendar program has no session: this narrow function turns the digest of a link into a bureau and a user, when the link stands,
-- the user still works there today, and it is not asked more than p_hooguit times a minute. It runs as the owner.
create policy eigenaar on agendalink for all to current_user using (true) with check (true);
create function agenda_zoek(p_hash bytea, p_vandaag date, p_hooguit integer)
  returns table (bureau_id integer, gebruiker_id uuid, te_vaak boolean)
  language plpgsql security definer set search_path = public as $$
begin
  return query
    update agendalink a set
      venster_begin = case when a.venster_begin > now() - interval '1 minute' then a.venster_begin else now() end,
      venster_aantal = case when a.venster_begin > now() - interval '1 minute' then a.venster_aantal + 1 else 1 end,
      laatst_gebruikt_op = now()
    from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id and g.actief
    where a.token_hash = p_hash and a.ingetrokken_op is null and l.bureau_id = a.bureau_id and l.gebruiker_id = a.gebruiker_id
      and p_vandaag between l.van and coalesce(l.tot, 'infinity')
    returning a.bureau_id, a.gebruiker_id, a.venster_aantal > p_hooguit;
end $$;
revoke all on function agenda_zoek(bytea, date, integer) from public;
grant execute on function agenda_zoek(bytea, date, integer) to baken_app;
