/** Die Rechnungen des Rechts auf Spannen: Zusammenleben, Einkommen, Bedarf, Wohngeld, Kinderzuschlag, Vorschuss. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"value", "situation", "parameters", "findings", "payroll"})
package de.familienlotse.calculation;
