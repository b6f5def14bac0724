-- Figures that others publish, without persons: of DUO about new vsv'ers, of CBS or UWV about work after five and ten years.
create table externcijfer (
  bureau_id integer not null references bureau,
  id uuid not null default gen_random_uuid(),
  reeks text not null check (reeks in ('vsv', 'duurzaam-werk')),
  kenmerk text not null, -- which figure of this series it is: cohort, stand and part
  datum date not null, -- the first day of its school year
  gegevens jsonb not null,
  primary key (bureau_id, id),
  unique (bureau_id, reeks, kenmerk)
);
select muur('externcijfer');
grant select, insert, update on externcijfer to baken_app;
