-- Why something is off its plan: a unit's reason with its cause, or a leader's question (cause is null). Rows never change.
create table indicators_off_plan (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    subject_type varchar(20) not null,
    subject_id bigint not null,
    cause varchar(20),
    words text not null,
    said_on date not null,
    said_by varchar(200) not null,
    key (department_id, subject_type, subject_id, said_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
