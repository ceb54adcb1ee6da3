-- A unit's part of a period: what is submitted, returned and accepted as one.
create table entries_parts (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    unit_id bigint not null,
    period_code varchar(8) not null,
    submitted_at datetime(6),
    reminded_at datetime(6),
    unique (department_id, unit_id, period_code),
    unique (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table entries_entries (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    part_id bigint not null,
    topic_id bigint not null,
    kind varchar(12) not null,
    position double not null,
    level int not null check (level in (1, 2)),
    text text not null,
    notes text not null,
    standing boolean not null,
    unread boolean not null,
    not_arising boolean not null,
    source_key varchar(300),
    written_by varchar(200) not null,
    written_at datetime(6) not null,
    reviewed_by varchar(200),
    reviewed_at datetime(6),
    office_text text,
    office_by varchar(200),
    office_at datetime(6),
    return_comment text,
    unique (department_id, id),
    key entries_of_part (department_id, part_id, topic_id, kind, position),
    foreign key (department_id, part_id) references entries_parts (department_id, id),
    foreign key (department_id, topic_id) references entries_topics (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- What became of a plan line of the period before.
create table entries_plan_answers (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    plan_id bigint not null,
    part_id bigint not null,
    answer varchar(10) not null check (answer in ('DONE', 'MOVED', 'DROPPED')),
    reason varchar(1000),
    follow_up_id bigint,
    unique (department_id, plan_id),
    foreign key (department_id, plan_id) references entries_entries (department_id, id),
    foreign key (department_id, part_id) references entries_parts (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
