package vn.khcn.portal.exchange;

/** A new client's token, shown this once. */
public record GivenToken(ClientSummary client, String token) {
    /** Not in logs. */
    @Override
    public String toString() {
        return "GivenToken of " + client.name();
    }
}
