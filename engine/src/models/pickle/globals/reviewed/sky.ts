/**
 * Times, frames and constants of Astropy 4.3 to 8.0, as its pickles hold them; models and representations are in `sources/astropy.txt`.
 *
 * `Time.__new__` keeps a format, and makes a copy of a time, which shapes leave out. `__getattr__` of times looks into `SCALES`, that of frames
 * refuses names that begin with an underscore, and that of `SkyCoord` asks its frame for the class's name. `__setstate__` of an uncertainty
 * keeps three members, that of an info its attributes. Constants are quantities, whose `__array_finalize__` copies attributes.
 * Cosmologies keep methods of their own, which `getattr` finds in the class, and functions of a compiled module.
 *
 * Not here: tables, which copy their columns when they are loaded, and ask them for methods; WCS, which reads a file of FITS in C.
 */
export const sky = (): string => `
[created built stored arg0=stored]
astropy.time.core: Time TimeDelta
[created built stored]
astropy.time.core: TimeInfo TimeInfoBase TimeDeltaInfo
astropy.coordinates.sky_coordinate: SkyCoord SkyCoordInfo
astropy.coordinates.builtin_frames.altaz: AltAz
astropy.coordinates.builtin_frames.baseradec: BaseRADecFrame
astropy.coordinates.builtin_frames.cirs: CIRS
astropy.coordinates.builtin_frames.ecliptic: BarycentricMeanEcliptic BarycentricTrueEcliptic BaseEclipticFrame CustomBarycentricEcliptic
  GeocentricMeanEcliptic GeocentricTrueEcliptic HeliocentricEclipticIAU76 HeliocentricMeanEcliptic HeliocentricTrueEcliptic
astropy.coordinates.builtin_frames.equatorial: TEME TETE
astropy.coordinates.builtin_frames.fk4: FK4 FK4NoETerms
astropy.coordinates.builtin_frames.fk5: FK5
astropy.coordinates.builtin_frames.galactic: Galactic
astropy.coordinates.builtin_frames.galactocentric: Galactocentric
astropy.coordinates.builtin_frames.gcrs: GCRS PrecessedGeocentric
astropy.coordinates.builtin_frames.hadec: HADec
astropy.coordinates.builtin_frames.hcrs: HCRS
astropy.coordinates.builtin_frames.icrs: ICRS
astropy.coordinates.builtin_frames.itrs: ITRS
astropy.coordinates.builtin_frames.lsr: GalacticLSR LSR LSRD LSRK
astropy.coordinates.builtin_frames.supergalactic: Supergalactic
astropy.coordinates.earth: EarthLocation
astropy.nddata.nduncertainty: StdDevUncertainty VarianceUncertainty InverseVariance UnknownUncertainty
astropy.constants.codata2010: CODATA2010 EMCODATA2010
astropy.constants.codata2014: CODATA2014 EMCODATA2014
astropy.constants.codata2018: CODATA2018 EMCODATA2018
astropy.constants.codata2022: CODATA2022 EMCODATA2022
astropy.constants.iau2012: IAU2012
astropy.constants.iau2015: IAU2015
[stored]
astropy.cosmology._src.flrw.scalar_inv_efuncs: flcdm_inv_efunc flcdm_inv_efunc_nomnu flcdm_inv_efunc_norel fw0wacdm_inv_efunc
  fw0wacdm_inv_efunc_nomnu fw0wacdm_inv_efunc_norel fw0wzcdm_inv_efunc fw0wzcdm_inv_efunc_nomnu fw0wzcdm_inv_efunc_norel fwcdm_inv_efunc
  fwcdm_inv_efunc_nomnu fwcdm_inv_efunc_norel fwpwacdm_inv_efunc fwpwacdm_inv_efunc_nomnu fwpwacdm_inv_efunc_norel lcdm_inv_efunc
  lcdm_inv_efunc_nomnu lcdm_inv_efunc_norel w0wacdm_inv_efunc w0wacdm_inv_efunc_nomnu w0wacdm_inv_efunc_norel w0wzcdm_inv_efunc
  w0wzcdm_inv_efunc_nomnu w0wzcdm_inv_efunc_norel wcdm_inv_efunc wcdm_inv_efunc_nomnu wcdm_inv_efunc_norel wpwacdm_inv_efunc
  wpwacdm_inv_efunc_nomnu wpwacdm_inv_efunc_norel
astropy.cosmology._src.flrw.lambdacdm.LambdaCDM: _EdS_age _EdS_comoving_distance_z1z2 _EdS_lookback_time _dS_age _dS_comoving_distance_z1z2
  _dS_lookback_time _elliptic_comoving_distance_z1z2 _flat_age _flat_lookback_time _hypergeometric_comoving_distance_z1z2
astropy.cosmology._src.flrw.lambdacdm.FlatLambdaCDM: _EdS_age _EdS_comoving_distance_z1z2 _EdS_lookback_time _dS_age
  _dS_comoving_distance_z1z2 _dS_lookback_time _elliptic_comoving_distance_z1z2 _flat_age _flat_lookback_time
  _hypergeometric_comoving_distance_z1z2
`;
