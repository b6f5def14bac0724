-- What a colleague did to a term last, so that it can be taken back.
alter table termijn add column vorige jsonb;

-- T03 runs on every melding that nobody took yet; the lists of a colleague pass those over (they stand there as meldingen).
create index termijn_werk on termijn (bureau_id, uiterlijk, id) where status = 'loopt' and code <> 'T03';
create index termijn_stil on termijn (bureau_id, start_op, id) where status = 'opgeschort';
create index termijn_afgedaan on termijn (bureau_id, afgedaan_op desc, id desc) where afgedaan_op is not null;
create index termijn_werkproces on termijn (bureau_id, werkproces_id) where werkproces_id is not null;

-- How long the terms last that the law leaves to the bureau; what is not here lasts as the catalogue says.
create table termijninstelling (
  bureau_id integer not null references bureau,
  code text not null,
  versie integer not null default 1,
  duur_eenheid text not null check (duur_eenheid in ('DAGEN', 'WEKEN', 'MAANDEN', 'WERKDAGEN')),
  duur_aantal integer not null check (duur_aantal between 0 and 400),
  bron text not null,
  gewijzigd_door uuid,
  gewijzigd_op timestamptz not null default now(),
  primary key (bureau_id, code)
);
select muur('termijninstelling');
grant select, insert, update on termijninstelling to baken_app;
