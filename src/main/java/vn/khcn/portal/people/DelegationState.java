package vn.khcn.portal.people;

/** Where a delegation stands on a day. */
public enum DelegationState {
    COMING, EFFECTIVE, OVER, WITHDRAWN
}
