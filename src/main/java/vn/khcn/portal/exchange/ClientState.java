package vn.khcn.portal.exchange;

/** Where a client stands: before its time, open, after its time, or ended by hand. */
public enum ClientState {
    COMING, OPEN, OVER, ENDED
}
