package cn.reserve.library.rules;

/** A rule's condition does not parse or does not type-check. */
class RuleNotValid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleNotValid(String ruleId, Throwable cause) {
        super("The condition of rule " + ruleId + " is not valid: " + cause.getMessage(), cause);
    }
}
