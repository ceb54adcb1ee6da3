-- How far a target is, is never stored: it follows from the indicator or the results up to the day looked at.
-- parts: one line each, quantity|month|text, so that the row's own history shows what was changed.
create table keytasks_tasks (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    year int not null,
    task_group varchar(10) not null,
    position int not null,
    text text not null,
    decision varchar(300) not null,
    unique (department_id, id),
    key (department_id, year)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table keytasks_targets (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    task_id bigint not null,
    position int not null,
    text text not null,
    quantity decimal(20, 4),
    unit_of_measure varchar(100) not null,
    volume varchar(300) not null,
    due_month int,
    unit_id bigint not null,
    indicator_id bigint,
    parts text not null,
    unique (department_id, id),
    foreign key (department_id, task_id) references keytasks_tasks (department_id, id),
    foreign key (department_id, unit_id) references people_units (department_id, id),
    key (department_id, unit_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table keytasks_results (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    task_id bigint not null,
    target_id bigint,
    happened_on date not null,
    words text not null,
    quantity decimal(20, 4),
    completes bit not null,
    document varchar(300) not null,
    document_type varchar(20),
    document_id bigint,
    printed bit not null,
    key (department_id, task_id, happened_on),
    foreign key (department_id, task_id) references keytasks_tasks (department_id, id),
    foreign key (department_id, target_id) references keytasks_targets (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
