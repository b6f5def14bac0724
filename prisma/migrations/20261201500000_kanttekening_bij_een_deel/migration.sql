-- A note can be about a part of a figure: of each dimension that is named a value, or '*' where its values stand beside each other.
alter table kanttekening add column deel jsonb not null default '{}' check (jsonb_typeof(deel) = 'object');
