/** Lohn: Lohnsteuer nach den amtlichen Programmablaufplänen, Sozialabgaben und Nettolohn. Kennt keine Familie. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"parameters"})
package de.familienlotse.payroll;
