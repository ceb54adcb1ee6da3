package vn.khcn.portal.research;

import java.util.EnumSet;
import java.util.Set;
import vn.khcn.portal.registers.definition.LifeState;

/** The life of an R&D task, from the idea to the liquidated contract. */
enum TaskState implements LifeState {
    PROPOSED, DEFINED, LISTED, ANNOUNCED, OPENED, SELECTED, APPRAISED, APPROVED, RUNNING, SUSPENDED, STOP_PROPOSED, STOPPED, TERMINATED, FAILED, ACCEPTED, COMPLETED, RECOGNISED, LIQUIDATED, DECLINED;

    /** Work goes on under a contract. */
    static final TaskState[] UNDER_CONTRACT = {RUNNING, SUSPENDED, STOP_PROPOSED, FAILED};
    /** The council has accepted; results are registered, money settled, assets handled in an order of their own. */
    static final TaskState[] AFTER_ACCEPTANCE = {ACCEPTED, COMPLETED, RECOGNISED, LIQUIDATED};

    @Override
    public Set<TaskState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(DEFINED, LISTED, DECLINED);
            case DEFINED -> EnumSet.of(LISTED, DECLINED);
            case LISTED -> EnumSet.of(ANNOUNCED, SELECTED, DECLINED);
            case ANNOUNCED -> EnumSet.of(OPENED, DECLINED);
            // nobody fit for it: it is announced once more
            case OPENED -> EnumSet.of(SELECTED, ANNOUNCED);
            case SELECTED -> EnumSet.of(APPRAISED, APPROVED, DECLINED);
            case APPRAISED -> EnumSet.of(APPROVED, DECLINED);
            case APPROVED -> EnumSet.of(RUNNING, DECLINED);
            case RUNNING -> EnumSet.of(ACCEPTED, FAILED, SUSPENDED, STOP_PROPOSED, STOPPED, TERMINATED);
            case SUSPENDED, STOP_PROPOSED -> EnumSet.of(RUNNING, STOP_PROPOSED, STOPPED, TERMINATED);
            case FAILED -> EnumSet.of(ACCEPTED, FAILED, STOPPED, TERMINATED);
            // accepted twice: at the province, then by the ministry
            case ACCEPTED -> EnumSet.of(ACCEPTED, FAILED, COMPLETED, RECOGNISED);
            case COMPLETED -> EnumSet.of(ACCEPTED, RECOGNISED);
            case STOPPED -> EnumSet.of(TERMINATED, LIQUIDATED);
            case TERMINATED, RECOGNISED -> EnumSet.of(LIQUIDATED);
            case LIQUIDATED, DECLINED -> EnumSet.noneOf(TaskState.class);
        };
    }

    @Override
    public Look look() {
        return switch (this) {
            case PROPOSED, DEFINED, LISTED, ANNOUNCED, OPENED, SELECTED, APPRAISED, APPROVED -> Look.WAITING;
            case RUNNING, ACCEPTED, COMPLETED -> Look.OPEN;
            case RECOGNISED, LIQUIDATED -> Look.DONE;
            case SUSPENDED, STOP_PROPOSED, STOPPED, TERMINATED, FAILED, DECLINED -> Look.STOPPED;
        };
    }
}
