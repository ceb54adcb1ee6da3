package vn.khcn.portal.people.signin;

/** The portal must not start like this; says what to do instead. */
class FoundingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String action;

    FoundingRefused(String what, String action) {
        super(what);
        this.action = action;
    }

    String action() {
        return action;
    }
}
