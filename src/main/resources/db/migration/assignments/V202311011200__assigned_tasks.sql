-- No state is stored: work and deadline are derived from these days at the day looked at.
-- coordinators: numbers of units, joined by commas, so that the row's own history shows who was added.
create table assignments_tasks (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    source_issuer varchar(200) not null,
    source_kind varchar(20) not null,
    source_symbol varchar(100) not null,
    source_date date not null,
    arrival_number varchar(30) not null,
    inbound_id bigint,
    content text not null,
    kind varchar(20) not null,
    assigned_on date not null,
    first_due date,
    due date,
    lead_unit_id bigint not null,
    coordinators varchar(500) not null,
    started_on date,
    completed_on date,
    reply_kind varchar(20) not null,
    reply_symbol varchar(100) not null,
    reply_date date,
    outbound_id bigint,
    reported_in varchar(10),
    unique (department_id, id),
    foreign key (department_id, lead_unit_id) references people_units (department_id, id),
    key (department_id, due),
    key (department_id, source_symbol)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table assignments_extensions (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    task_id bigint not null,
    from_due date not null,
    to_due date not null,
    decided_on date not null,
    decision varchar(100) not null,
    reason varchar(1000) not null,
    foreign key (department_id, task_id) references assignments_tasks (department_id, id),
    key (department_id, task_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
