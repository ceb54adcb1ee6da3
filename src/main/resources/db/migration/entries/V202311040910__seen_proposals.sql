-- Lines of registers that a unit has looked at in a period, and those it leaves out.
create table entries_seen_proposals (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    unit_id bigint not null,
    period_code varchar(8) not null,
    topic_id bigint not null,
    source_key varchar(300) not null,
    left_out boolean not null,
    unique (department_id, unit_id, period_code, topic_id, source_key),
    foreign key (department_id, unit_id) references people_units (department_id, id),
    foreign key (department_id, topic_id) references entries_topics (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
