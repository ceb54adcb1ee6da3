set session system_versioning_alter_history = 'KEEP';

-- A unit writes a topic from a day on and, where it ended, to a last day: older periods keep their units.
alter table entries_topic_owners
    add column valid_from date not null default '1970-01-01',
    add column valid_to date;
