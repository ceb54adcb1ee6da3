create table approval_subjects (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(20) not null,
    subject_id bigint not null,
    state varchar(20) not null,
    since datetime(6) not null,
    unique (department_id, kind, subject_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table approval_steps (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(20) not null,
    subject_id bigint not null,
    action varchar(20) not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    account_id bigint not null,
    actor_name varchar(200) not null,
    taken_at datetime(6) not null,
    seconds_before bigint not null,
    reason text,
    key steps_of_subject (department_id, kind, subject_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
