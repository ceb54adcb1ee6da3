-- Other systems that read this department's reports. The secret itself is nowhere, only its hash. No versions are kept: when a
-- client was made and ended stands in its row, and its last use changes all the time.
create table exchange_clients (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    name varchar(200) not null,
    secret_sha256 char(64) not null,
    valid_from date not null,
    valid_to date,
    created_at datetime(6) not null,
    created_by varchar(200) not null,
    last_used_at datetime(6),
    ended_at datetime(6),
    ended_by varchar(200),
    unique (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
