-- Relatief verzuim: the hours of a melding per week, as far as somebody wrote them down; without rows the words of the school stand.
create table verzuimweek (
  bureau_id integer not null,
  melding_id uuid not null,
  week date not null, -- its Monday
  uren numeric(5,2) not null check (uren > 0 and uren <= 60),
  primary key (bureau_id, melding_id, week),
  foreign key (bureau_id, melding_id) references melding (bureau_id, id),
  check (extract(isodow from week) = 1)
);
alter table melding
  add column vrije_uren_per_week smallint check (vrije_uren_per_week between 0 and 10), -- Leerplichtwet 1969 art. 11a; null: the rule decides
  add column langdurig_op date; -- the day a colleague established that this absence lasts longer than four weeks

-- Work that leerplicht hands over to the Doorstroompunt: why, and which work it became there.
create table werkoverdracht (
  bureau_id integer not null,
  id uuid not null default gen_random_uuid(),
  van_werkproces_id uuid not null,
  naar_werkproces_id uuid not null,
  reden text not null,
  overgedragen_op date not null,
  gebruiker_id uuid,
  primary key (bureau_id, id),
  foreign key (bureau_id, van_werkproces_id) references werkproces (bureau_id, id),
  foreign key (bureau_id, naar_werkproces_id) references werkproces (bureau_id, id)
);
create index werkoverdracht_van on werkoverdracht (bureau_id, van_werkproces_id);
create index werkoverdracht_naar on werkoverdracht (bureau_id, naar_werkproces_id);

-- Feedback that did not reach the school by itself: who sees to it, and that it was told by telephone.
alter table terugmelding
  add column eigenaar_id uuid,
  add column verteld_op timestamptz,
  add column verteld_door uuid,
  add column verteld_hoe text,
  add constraint terugmelding_verteld check ((verteld_op is null) = (verteld_hoe is null));
drop index terugmelding_open;
create index terugmelding_open on terugmelding (bureau_id, aangemaakt_op) where bezorgd_op is null and verteld_op is null;

-- A melding moved to other work can be moved back as a bundle can.
alter table meldingbundel drop constraint meldingbundel_handeling_check;
alter table meldingbundel add constraint meldingbundel_handeling_check check (handeling in ('neem', 'kennisgeving', 'toewijzen', 'verplaats'));

select muur('verzuimweek');
select muur('werkoverdracht');
grant select, insert, update, delete on verzuimweek to baken_app;
grant select, insert on werkoverdracht to baken_app;
