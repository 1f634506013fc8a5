package cn.reserve.supplydemand.matching.weights;

import cn.reserve.supplydemand.matching.index.Database;
import cn.reserve.supplydemand.matching.score.MatchingWeights;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;

/** By which weights is scored now. */
@ApplicationScoped
public class WeightsInForce {
    static final String PARTS = "category, text, figures, energy_grade, price, delivery, distance";

    private final Database database;

    WeightsInForce(Database database) {
        this.database = database;
    }

    /** A set with its number. */
    public record Numbered(int number, MatchingWeights weights) {}

    public Numbered now() {
        return database.read(
                        row -> new Numbered(row.getInt("number"), weights(row)),
                        "SELECT number, " + PARTS + " FROM matching_weights WHERE state = 'IN_FORCE'")
                .getFirst();
    }

    static MatchingWeights weights(ResultSet row) throws SQLException {
        return new MatchingWeights(
                row.getInt("category"),
                row.getInt("text"),
                row.getInt("figures"),
                row.getInt("energy_grade"),
                row.getInt("price"),
                row.getInt("delivery"),
                row.getInt("distance"));
    }
}
