package cn.reserve.library.rules;

/** The rules that judge on some day are other ones than before. */
public record RulesChanged(String ruleId) {}
