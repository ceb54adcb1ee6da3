-- How records become lines of a report, where the office words it otherwise than the portal ships it.
create table wording_patterns (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    code varchar(80) not null,
    name varchar(200) not null,
    topic varchar(80) not null,
    sort_order int not null,
    level int not null,
    form varchar(20) not null,
    register varchar(60) not null,
    of_measure varchar(60) not null,
    narrowing varchar(500) not null,
    text text not null,
    item text not null,
    nothing text not null,
    note text not null,
    used boolean not null,
    own boolean not null,
    unique (department_id, code),
    unique (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
