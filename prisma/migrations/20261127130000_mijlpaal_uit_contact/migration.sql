-- Milestones that follow from contact and not from a colleague's hand: they move along when that contact is corrected or taken back.
alter table traject
  add column uit_contact text[] not null default '{}' check (uit_contact <@ array['benaderd', 'bereikt']);
