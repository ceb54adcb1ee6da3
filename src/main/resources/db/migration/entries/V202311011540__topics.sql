-- What units write about: a stable tree by dotted code, independent of any outline.
create table entries_topics (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(80) not null,
    name varchar(200) not null,
    sort_order int not null,
    required varchar(100) not null,
    line_source varchar(300),
    valid_from date not null,
    valid_to date,
    unique (department_id, code),
    unique (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table entries_topic_owners (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    topic_id bigint not null,
    unit_id bigint not null,
    unique (department_id, topic_id, unit_id),
    foreign key (department_id, topic_id) references entries_topics (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
